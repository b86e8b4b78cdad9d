--liquibase formatted sql

--changeset teladan:20261122-29-create-visit-assessor
--comment: who scores a visit, where it is not every assessor of the competition
CREATE TABLE visit_assessor (
  visit_id UUID        NOT NULL,
  username VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_visit_assessor PRIMARY KEY (visit_id, username),
  CONSTRAINT fk_visit_assessor_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT fk_visit_assessor_username FOREIGN KEY (username) REFERENCES account (username)
) ENGINE = InnoDB;
--rollback DROP TABLE visit_assessor;
