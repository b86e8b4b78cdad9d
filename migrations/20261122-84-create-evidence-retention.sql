--liquibase formatted sql

--changeset teladan:20261122-84-create-evidence-retention
--comment: until when the bytes of a competition's evidence are kept, where it is not as usual
CREATE TABLE evidence_retention (
  competition_id UUID NOT NULL,
  keep_until     DATE NOT NULL,
  CONSTRAINT pk_evidence_retention PRIMARY KEY (competition_id),
  CONSTRAINT fk_evidence_retention_competition FOREIGN KEY (competition_id)
    REFERENCES competition (id)
) ENGINE = InnoDB;
--rollback DROP TABLE evidence_retention;
