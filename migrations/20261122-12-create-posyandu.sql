--liquibase formatted sql

--changeset teladan:20261122-12-create-posyandu
--comment: posyandu, which hang in two trees: region (village_code) and facility (puskesmas_id)
-- strata is that of the latest review and appointed_kader the number of active kader with an SK:
-- kept here so that a list stays one query.
CREATE TABLE posyandu (
  id                  UUID          NOT NULL,
  name                VARCHAR(200)  NOT NULL,
  name_key            VARCHAR(600)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  village_code        VARCHAR(13)   NOT NULL,
  hamlet              VARCHAR(100)  NULL,
  puskesmas_id        UUID          NOT NULL,
  registration_number VARCHAR(17)   NULL,
  latitude            DECIMAL(10,7) NULL,
  longitude           DECIMAL(10,7) NULL,
  has_growth_tools    BOOLEAN       NOT NULL,
  strata              VARCHAR(10)   NULL,
  appointed_kader     INT           NOT NULL DEFAULT 0,
  revision            INT           NOT NULL DEFAULT 1,
  CONSTRAINT pk_posyandu PRIMARY KEY (id),
  CONSTRAINT uq_posyandu_village_name UNIQUE (village_code, name_key),
  CONSTRAINT uq_posyandu_registration_number UNIQUE (registration_number),
  CONSTRAINT fk_posyandu_village_code FOREIGN KEY (village_code) REFERENCES region (code),
  CONSTRAINT fk_posyandu_puskesmas_id FOREIGN KEY (puskesmas_id) REFERENCES puskesmas (id),
  CONSTRAINT ck_posyandu_place CHECK (
    (latitude IS NULL AND longitude IS NULL)
    OR (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)),
  CONSTRAINT ck_posyandu_strata CHECK (strata IN ('PRATAMA', 'MADYA', 'PURNAMA', 'MANDIRI')),
  CONSTRAINT ck_posyandu_appointed_kader CHECK (appointed_kader >= 0),
  INDEX ix_posyandu_name_key (name_key(100), id)
) ENGINE = InnoDB;
--rollback DROP TABLE posyandu;
