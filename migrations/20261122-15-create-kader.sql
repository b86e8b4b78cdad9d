--liquibase formatted sql

--changeset teladan:20261122-15-create-kader
--comment: the kader of a posyandu; level is derived from the skills
-- The NIK is kept three ways, none of which gives it away: encrypted, as a keyed hash that finds a
-- second record of the same person, and its last four digits for people to recognize.
CREATE TABLE kader (
  id           UUID           NOT NULL,
  name         VARCHAR(200)   NOT NULL,
  name_key     VARCHAR(600)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  posyandu_id  UUID           NOT NULL,
  phone        VARCHAR(20)    NULL,
  sex          CHAR(1)        NULL,
  born_on      DATE           NULL,
  serves_since DATE           NULL,
  is_appointed BOOLEAN        NOT NULL,
  is_active    BOOLEAN        NOT NULL,
  level        VARCHAR(10)    NOT NULL DEFAULT 'BELUM',
  nik_cipher   VARBINARY(100) NULL,
  nik_index    CHAR(64)       NULL,
  nik_ending   CHAR(4)        NULL,
  revision     INT            NOT NULL DEFAULT 1,
  CONSTRAINT pk_kader PRIMARY KEY (id),
  CONSTRAINT uq_kader_nik_index UNIQUE (nik_index),
  CONSTRAINT fk_kader_posyandu_id FOREIGN KEY (posyandu_id) REFERENCES posyandu (id),
  CONSTRAINT ck_kader_sex CHECK (sex IN ('F', 'M')),
  CONSTRAINT ck_kader_level CHECK (level IN ('BELUM', 'PURWA', 'MADYA', 'UTAMA')),
  CONSTRAINT ck_kader_nik CHECK (
    (nik_cipher IS NULL AND nik_index IS NULL AND nik_ending IS NULL)
    OR (nik_cipher IS NOT NULL AND nik_index IS NOT NULL AND nik_ending IS NOT NULL)),
  INDEX ix_kader_name_key (name_key(100), id)
) ENGINE = InnoDB;
--rollback DROP TABLE kader;
