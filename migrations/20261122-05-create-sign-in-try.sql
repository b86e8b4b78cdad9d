--liquibase formatted sql

--changeset teladan:20261122-05-create-sign-in-try
--comment: how often somebody tried to come in, per name and address
-- The subject is a hash, because people type passwords into the field for the name.
CREATE TABLE sign_in_try (
  subject        CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tries          INT         NOT NULL,
  window_ends_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_sign_in_try PRIMARY KEY (subject),
  INDEX ix_sign_in_try_window_ends_at (window_ends_at)
) ENGINE = InnoDB;
--rollback DROP TABLE sign_in_try;
