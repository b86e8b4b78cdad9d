--liquibase formatted sql

--changeset teladan:20261122-03-create-account
--comment: who may come in, and as what and where
-- Region, puskesmas and kader are registers above accounts, so no foreign keys lead there; a grant
-- for a place is checked against them when it is written.
CREATE TABLE account (
  username          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name              VARCHAR(200) NOT NULL,
  password_hash     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  home_puskesmas_id UUID         NULL,
  home_village_code VARCHAR(13)  NULL,
  created_at        DATETIME(3)  NOT NULL,
  CONSTRAINT pk_account PRIMARY KEY (username)
) ENGINE = InnoDB;

CREATE TABLE account_grant (
  username     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position     SMALLINT    NOT NULL,
  role         VARCHAR(10) NOT NULL,
  region_code  VARCHAR(13) NULL,
  puskesmas_id UUID        NULL,
  kader_id     UUID        NULL,
  CONSTRAINT pk_account_grant PRIMARY KEY (username, position),
  CONSTRAINT fk_account_grant_username FOREIGN KEY (username) REFERENCES account (username),
  CONSTRAINT ck_account_grant_role CHECK (
    role IN ('ADMIN', 'COMMITTEE', 'ASSESSOR', 'TRAINER', 'KADER', 'VIEWER')),
  CONSTRAINT ck_account_grant_one_place CHECK (
    (region_code IS NOT NULL) + (puskesmas_id IS NOT NULL) + (kader_id IS NOT NULL) <= 1),
  CONSTRAINT ck_account_grant_kader CHECK ((role = 'KADER') = (kader_id IS NOT NULL)),
  INDEX ix_account_grant_kader_id (kader_id)
) ENGINE = InnoDB;
--rollback DROP TABLE account_grant;
--rollback DROP TABLE account;
