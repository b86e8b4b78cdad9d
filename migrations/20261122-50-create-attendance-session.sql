--liquibase formatted sql

--changeset teladan:20261122-50-create-attendance-session
--comment: the parts of a gathering that have their own daftar hadir
-- The occasion's title, venue and place are kept here too: attendance does not know what a pelatihan
-- or a jambore is, and yet filters by place and prints their names. Whoever owns the occasion writes
-- both in one transaction.
CREATE TABLE attendance_session (
  id                UUID         NOT NULL,
  owner_kind        VARCHAR(10)  NOT NULL,
  owner_id          UUID         NOT NULL,
  part_id           UUID         NULL,
  occasion          VARCHAR(200) NOT NULL,
  venue             VARCHAR(200) NOT NULL,
  region_code       VARCHAR(13)  NOT NULL,
  puskesmas_id      UUID         NULL,
  title             VARCHAR(200) NOT NULL,
  hours             SMALLINT     NOT NULL,
  starts_at         DATETIME(3)  NOT NULL,
  ends_at           DATETIME(3)  NOT NULL,
  is_field_practice BOOLEAN      NOT NULL,
  CONSTRAINT pk_attendance_session PRIMARY KEY (id),
  CONSTRAINT fk_attendance_session_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_attendance_session_puskesmas FOREIGN KEY (puskesmas_id) REFERENCES puskesmas (id),
  CONSTRAINT ck_attendance_session_owner_kind CHECK (owner_kind IN ('PELATIHAN', 'JAMBORE')),
  CONSTRAINT ck_attendance_session_hours CHECK (hours BETWEEN 0 AND 99),
  CONSTRAINT ck_attendance_session_times CHECK (ends_at > starts_at),
  INDEX ix_attendance_session_owner (owner_id, starts_at)
) ENGINE = InnoDB;
--rollback DROP TABLE attendance_session;
