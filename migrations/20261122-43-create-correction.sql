--liquibase formatted sql

--changeset teladan:20261122-43-create-correction
--comment: why a decided competition was opened again
CREATE TABLE correction (
  competition_id  UUID          NOT NULL,
  decision_number SMALLINT      NOT NULL,
  reason          VARCHAR(2000) NOT NULL,
  opened_at       DATETIME(3)   NOT NULL,
  opened_by       VARCHAR(60)   NOT NULL,
  CONSTRAINT pk_correction PRIMARY KEY (competition_id, decision_number),
  CONSTRAINT fk_correction_decision
    FOREIGN KEY (competition_id, decision_number) REFERENCES decision (competition_id, number)
);
--rollback DROP TABLE correction;
