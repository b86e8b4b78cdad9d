--liquibase formatted sql

--changeset teladan:20261122-67-create-certificate
--comment: papers, their gapless series, and their frozen bytes
-- One row of certificate_series is the lock behind which a number is taken; it moves in the same
-- transaction as the paper is stored, so that a number is never lost and never given twice.
-- uq_certificate_holder_occasion_edition: one paper for one holder and occasion; a corrected one is
-- the next edition. region_code and puskesmas_id are the place of the occasion, for the scope.
CREATE TABLE certificate_series (
  code VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  unit VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  year SMALLINT    NOT NULL,
  last INT         NOT NULL,
  CONSTRAINT pk_certificate_series PRIMARY KEY (code, unit, year),
  CONSTRAINT ck_certificate_series_last CHECK (last >= 1)
) ENGINE = InnoDB;
CREATE TABLE certificate (
  id            UUID         NOT NULL,
  occasion      VARCHAR(120) COLLATE utf8mb4_bin NOT NULL,
  holder_id     UUID         NOT NULL,
  edition       SMALLINT     NOT NULL,
  kader_id      UUID         NULL,
  kind          VARCHAR(20)  NOT NULL,
  number        VARCHAR(90)  COLLATE utf8mb4_bin NOT NULL,
  code          CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name          VARCHAR(400) NOT NULL,
  title         VARCHAR(400) NOT NULL,
  hours         SMALLINT     NULL,
  starts_on     DATE         NULL,
  ends_on       DATE         NULL,
  issuer        VARCHAR(300) NOT NULL,
  region_code   VARCHAR(13)  NOT NULL,
  puskesmas_id  UUID         NULL,
  issued_on     DATE         NOT NULL,
  issued_at     DATETIME(3)  NOT NULL,
  status        VARCHAR(10)  NOT NULL,
  reason        VARCHAR(500) NULL,
  ended_on      DATE         NULL,
  superseded_by UUID         NULL,
  CONSTRAINT pk_certificate PRIMARY KEY (id),
  CONSTRAINT uq_certificate_number UNIQUE (number),
  CONSTRAINT uq_certificate_code UNIQUE (code),
  CONSTRAINT uq_certificate_holder_occasion_edition UNIQUE (holder_id, occasion, edition),
  CONSTRAINT fk_certificate_kader_id FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT fk_certificate_puskesmas_id FOREIGN KEY (puskesmas_id) REFERENCES puskesmas (id),
  CONSTRAINT fk_certificate_superseded_by FOREIGN KEY (superseded_by) REFERENCES certificate (id),
  CONSTRAINT ck_certificate_kind
    CHECK (kind IN ('SERTIFIKAT', 'SURAT_KETERANGAN', 'PIAGAM', 'TKK')),
  CONSTRAINT ck_certificate_status CHECK (status IN ('ISSUED', 'REVOKED', 'SUPERSEDED')),
  CONSTRAINT ck_certificate_reason CHECK ((status = 'ISSUED') = (reason IS NULL)),
  INDEX ix_certificate_occasion (occasion),
  INDEX ix_certificate_issued_at (issued_at, id)
) ENGINE = InnoDB;
CREATE TABLE certificate_paper (
  certificate_id UUID       NOT NULL,
  content        LONGTEXT   NOT NULL,
  digest         CHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pdf            MEDIUMBLOB NOT NULL,
  CONSTRAINT pk_certificate_paper PRIMARY KEY (certificate_id),
  CONSTRAINT fk_certificate_paper_certificate_id
    FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) ENGINE = InnoDB;
--rollback DROP TABLE certificate_paper;
--rollback DROP TABLE certificate;
--rollback DROP TABLE certificate_series;
