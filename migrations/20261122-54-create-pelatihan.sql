--liquibase formatted sql

--changeset teladan:20261122-54-create-pelatihan
--comment: the scheduled runs of courses
-- "taken" is stored, not counted, so that one guarded UPDATE can take the last place. RUNNING is no
-- status of its own: it is what a planned pelatihan is between its first and its last day.
CREATE TABLE pelatihan (
  id                UUID         NOT NULL,
  course            VARCHAR(20)  NOT NULL,
  title             VARCHAR(200) NOT NULL,
  starts_on         DATE         NOT NULL,
  ends_on           DATE         NOT NULL,
  venue             VARCHAR(200) NOT NULL,
  capacity          SMALLINT     NOT NULL,
  taken             SMALLINT     NOT NULL,
  region_code       VARCHAR(13)  NOT NULL,
  puskesmas_id      UUID         NULL,
  status            VARCHAR(10)  NOT NULL,
  completed_at      DATETIME(3)  NULL,
  closing_reason    VARCHAR(500) NULL,
  certified_at      DATETIME(3)  NULL,
  creation_hash     CHAR(64)     NOT NULL,
  revision          INT          NOT NULL,
  CONSTRAINT pk_pelatihan PRIMARY KEY (id),
  CONSTRAINT fk_pelatihan_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_pelatihan_puskesmas FOREIGN KEY (puskesmas_id) REFERENCES puskesmas (id),
  CONSTRAINT ck_pelatihan_dates CHECK (ends_on >= starts_on),
  CONSTRAINT ck_pelatihan_capacity CHECK (capacity BETWEEN 1 AND 1000),
  CONSTRAINT ck_pelatihan_taken CHECK (taken BETWEEN 0 AND capacity),
  CONSTRAINT ck_pelatihan_status CHECK (status IN ('PLANNED', 'COMPLETED', 'CANCELLED')),
  CONSTRAINT ck_pelatihan_completed CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL)),
  CONSTRAINT ck_pelatihan_certified CHECK (certified_at IS NULL OR status = 'COMPLETED'),
  INDEX ix_pelatihan_starts_on (starts_on, id)
) ENGINE = InnoDB;
--rollback DROP TABLE pelatihan;
