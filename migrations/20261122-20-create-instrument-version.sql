--liquibase formatted sql

--changeset teladan:20261122-20-create-instrument-version
--comment: instruments, one row a version; a published one never changes
-- draft_code is the code while the version is a draft and null afterwards, so that its unique key
-- allows one draft of a code. Without a place an instrument belongs to nobody and is everybody's.
-- item_count spares the list from reading documents.
CREATE TABLE instrument_version (
  code         VARCHAR(40)  NOT NULL,
  version      INT          NOT NULL,
  kind         VARCHAR(10)  NOT NULL,
  title        VARCHAR(200) NOT NULL,
  status       VARCHAR(10)  NOT NULL,
  hash         CHAR(64)     NOT NULL,
  document     JSON         NOT NULL,
  item_count   INT          NOT NULL,
  region_code  VARCHAR(13)  NULL,
  puskesmas_id UUID         NULL,
  changed_at   DATETIME(3)  NOT NULL,
  published_at DATETIME(3)  NULL,
  draft_code   VARCHAR(40)  AS (CASE WHEN status = 'DRAFT' THEN code END) VIRTUAL,
  CONSTRAINT pk_instrument_version PRIMARY KEY (code, version),
  CONSTRAINT uq_instrument_version_draft_code UNIQUE (draft_code),
  CONSTRAINT ck_instrument_version_version CHECK (version > 0),
  CONSTRAINT ck_instrument_version_kind CHECK (kind IN ('POSYANDU', 'KADER')),
  CONSTRAINT ck_instrument_version_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
  CONSTRAINT fk_instrument_version_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_instrument_version_puskesmas_id
    FOREIGN KEY (puskesmas_id) REFERENCES puskesmas (id)
) ENGINE = InnoDB;
--rollback DROP TABLE instrument_version;
