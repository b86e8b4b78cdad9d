--liquibase formatted sql

--changeset teladan:20261122-58-create-completion
--comment: what each participant left a pelatihan with
CREATE TABLE completion (
  pelatihan_id   UUID        NOT NULL,
  kader_id       UUID        NOT NULL,
  attended_hours SMALLINT    NOT NULL,
  of_hours       SMALLINT    NOT NULL,
  outcome        VARCHAR(11) NOT NULL,
  CONSTRAINT pk_completion PRIMARY KEY (pelatihan_id, kader_id),
  CONSTRAINT fk_completion_enrollment FOREIGN KEY (pelatihan_id, kader_id)
    REFERENCES enrollment (pelatihan_id, kader_id),
  CONSTRAINT ck_completion_hours CHECK (attended_hours BETWEEN 0 AND of_hours),
  CONSTRAINT ck_completion_outcome CHECK (outcome IN ('LULUS', 'TIDAK_LULUS', 'MENGIKUTI')),
  INDEX ix_completion_kader (kader_id, outcome)
) ENGINE = InnoDB;
--rollback DROP TABLE completion;
