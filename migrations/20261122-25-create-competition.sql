--liquibase formatted sql

--changeset teladan:20261122-25-create-competition
--comment: a competition, its pool and its rules
-- "frozen" is what opening fixed, as the canonical JSON that frozen_hash is over.
CREATE TABLE competition (
  id                 UUID         NOT NULL,
  name               VARCHAR(200) NOT NULL,
  kind               VARCHAR(8)   NOT NULL,
  instrument_code    VARCHAR(60)  NOT NULL,
  instrument_version INT          NOT NULL,
  region_code        VARCHAR(13)  NOT NULL,
  puskesmas_id       UUID         NULL,
  opens_on           DATE         NOT NULL,
  closes_on          DATE         NOT NULL,
  judges             SMALLINT     NOT NULL,
  tie_break          VARCHAR(500) NOT NULL,
  conflict_rule      VARCHAR(9)   NOT NULL,
  status             VARCHAR(7)   NOT NULL,
  frozen             MEDIUMTEXT   NULL,
  frozen_hash        CHAR(64)     NULL,
  opened_at          DATETIME(3)  NULL,
  CONSTRAINT pk_competition PRIMARY KEY (id),
  CONSTRAINT fk_competition_instrument FOREIGN KEY (instrument_code, instrument_version)
    REFERENCES instrument_version (code, version),
  CONSTRAINT fk_competition_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_competition_puskesmas FOREIGN KEY (puskesmas_id) REFERENCES puskesmas (id),
  CONSTRAINT ck_competition_kind CHECK (kind IN ('POSYANDU', 'KADER')),
  CONSTRAINT ck_competition_dates CHECK (closes_on >= opens_on),
  CONSTRAINT ck_competition_judges CHECK (judges BETWEEN 1 AND 20),
  CONSTRAINT ck_competition_conflict_rule CHECK (conflict_rule IN ('NONE', 'VILLAGE', 'PUSKESMAS')),
  CONSTRAINT ck_competition_status CHECK (status IN ('DRAFT', 'OPEN', 'DECIDED')),
  CONSTRAINT ck_competition_frozen CHECK (status = 'DRAFT' OR frozen_hash IS NOT NULL)
) ENGINE = InnoDB;
--rollback DROP TABLE competition;
