--liquibase formatted sql

--changeset teladan:20261122-16-create-kader-level
--comment: every level a kader came to, with the rule it was derived by
CREATE TABLE kader_level (
  id         UUID        NOT NULL,
  kader_id   UUID        NOT NULL,
  level      VARCHAR(10) NOT NULL,
  rule       VARCHAR(40) NOT NULL,
  derived_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_kader_level PRIMARY KEY (id),
  CONSTRAINT fk_kader_level_kader_id FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_kader_level_level CHECK (level IN ('BELUM', 'PURWA', 'MADYA', 'UTAMA'))
) ENGINE = InnoDB;
--rollback DROP TABLE kader_level;
