--liquibase formatted sql

--changeset teladan:20261122-56-create-enrollment
--comment: who takes part in a pelatihan, who waits, who was refused
CREATE TABLE enrollment (
  pelatihan_id UUID        NOT NULL,
  kader_id     UUID        NOT NULL,
  outcome      VARCHAR(10) NOT NULL,
  reason       VARCHAR(40) NULL,
  asked_at     DATETIME(3) NOT NULL,
  CONSTRAINT pk_enrollment PRIMARY KEY (pelatihan_id, kader_id),
  CONSTRAINT fk_enrollment_pelatihan FOREIGN KEY (pelatihan_id) REFERENCES pelatihan (id),
  CONSTRAINT fk_enrollment_kader FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_enrollment_outcome
    CHECK (outcome IN ('ENROLLED', 'WAITLISTED', 'REFUSED', 'CANCELLED')),
  INDEX ix_enrollment_kader (kader_id),
  INDEX ix_enrollment_waiting (pelatihan_id, outcome, asked_at)
) ENGINE = InnoDB;
--rollback DROP TABLE enrollment;
