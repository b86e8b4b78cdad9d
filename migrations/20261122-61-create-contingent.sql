--liquibase formatted sql

--changeset teladan:20261122-61-create-contingent
--comment: who sends a team to a jambore, and how large it may be
CREATE TABLE contingent (
  id           UUID         NOT NULL,
  jambore_id   UUID         NOT NULL,
  name         VARCHAR(200) NOT NULL,
  quota        SMALLINT     NOT NULL,
  CONSTRAINT pk_contingent PRIMARY KEY (id),
  CONSTRAINT uq_contingent_jambore_id_name UNIQUE (jambore_id, name),
  CONSTRAINT fk_contingent_jambore FOREIGN KEY (jambore_id) REFERENCES jambore (id),
  CONSTRAINT ck_contingent_quota CHECK (quota BETWEEN 1 AND 1000)
) ENGINE = InnoDB;
--rollback DROP TABLE contingent;
