--liquibase formatted sql

--changeset teladan:20261122-26-create-entry
--comment: who takes part in a competition
-- The strata are kept as they stood at opening: they may break a tie long after they have changed.
CREATE TABLE entry (
  id                UUID         NOT NULL,
  competition_id    UUID         NOT NULL,
  posyandu_id       UUID         NULL,
  kader_id          UUID         NULL,
  status            VARCHAR(12)  NOT NULL,
  reason            VARCHAR(500) NULL,
  strata_at_opening VARCHAR(10)  NULL,
  CONSTRAINT pk_entry PRIMARY KEY (id),
  CONSTRAINT uq_entry_competition_posyandu UNIQUE (competition_id, posyandu_id),
  CONSTRAINT uq_entry_competition_kader UNIQUE (competition_id, kader_id),
  CONSTRAINT fk_entry_competition FOREIGN KEY (competition_id) REFERENCES competition (id),
  CONSTRAINT fk_entry_posyandu FOREIGN KEY (posyandu_id) REFERENCES posyandu (id),
  CONSTRAINT fk_entry_kader FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_entry_subject CHECK ((posyandu_id IS NULL) <> (kader_id IS NULL)),
  CONSTRAINT ck_entry_status
    CHECK (status IN ('REGISTERED', 'ABSENT', 'WITHDRAWN', 'DISQUALIFIED')),
  CONSTRAINT ck_entry_reason CHECK (status = 'REGISTERED' OR reason IS NOT NULL)
) ENGINE = InnoDB;
--rollback DROP TABLE entry;
