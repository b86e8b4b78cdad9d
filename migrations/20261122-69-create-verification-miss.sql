--liquibase formatted sql

--changeset teladan:20261122-69-create-verification-miss
--comment: how often an address asked for codes that do not exist, against guessing
-- The address is kept as a keyed hash, and only for the window it counts in.
CREATE TABLE verification_miss (
  address      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  window_start DATETIME(3) NOT NULL,
  misses       INT         NOT NULL,
  CONSTRAINT pk_verification_miss PRIMARY KEY (address, window_start),
  INDEX ix_verification_miss_window_start (window_start)
) ENGINE = InnoDB;
--rollback DROP TABLE verification_miss;
