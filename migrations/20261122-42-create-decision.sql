--liquibase formatted sql

--changeset teladan:20261122-42-create-decision
--comment: what a plenary decided, with all that its minutes say
-- "minutes" is the text that "hash" is over (with number, note, time and the hash before it), kept
-- as it was: registers may change, a berita acara may not.
CREATE TABLE decision (
  competition_id UUID          NOT NULL,
  number         SMALLINT      NOT NULL,
  note           VARCHAR(2000) NOT NULL,
  legal_basis    VARCHAR(500)  NULL,
  place          VARCHAR(200)  NULL,
  decided_at     DATETIME(3)   NOT NULL,
  decided_by     VARCHAR(60)   NOT NULL,
  minutes        LONGTEXT      NOT NULL,
  hash           CHAR(64)      NOT NULL,
  CONSTRAINT pk_decision PRIMARY KEY (competition_id, number),
  CONSTRAINT fk_decision_competition FOREIGN KEY (competition_id) REFERENCES competition (id),
  CONSTRAINT ck_decision_number CHECK (number > 0)
);
--rollback DROP TABLE decision;
