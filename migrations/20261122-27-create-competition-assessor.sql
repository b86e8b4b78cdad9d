--liquibase formatted sql

--changeset teladan:20261122-27-create-competition-assessor
--comment: who may judge in a competition
CREATE TABLE competition_assessor (
  competition_id UUID        NOT NULL,
  username       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_competition_assessor PRIMARY KEY (competition_id, username),
  CONSTRAINT fk_competition_assessor_competition
    FOREIGN KEY (competition_id) REFERENCES competition (id),
  CONSTRAINT fk_competition_assessor_username FOREIGN KEY (username) REFERENCES account (username)
) ENGINE = InnoDB;
--rollback DROP TABLE competition_assessor;
