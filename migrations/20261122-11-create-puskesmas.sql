--liquibase formatted sql

--changeset teladan:20261122-11-create-puskesmas
--comment: the health centers; a center's area is not always a kecamatan
-- short_code is what papers are numbered under.
CREATE TABLE puskesmas (
  id            UUID         NOT NULL,
  code          VARCHAR(20)  NULL,
  name          VARCHAR(200) NOT NULL,
  name_key      VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  short_code    VARCHAR(20)  NOT NULL,
  district_code VARCHAR(13)  NOT NULL,
  revision      INT          NOT NULL DEFAULT 1,
  CONSTRAINT pk_puskesmas PRIMARY KEY (id),
  CONSTRAINT uq_puskesmas_code UNIQUE (code),
  CONSTRAINT uq_puskesmas_district_name UNIQUE (district_code, name_key),
  CONSTRAINT fk_puskesmas_district_code FOREIGN KEY (district_code) REFERENCES region (code)
) ENGINE = InnoDB;
--rollback DROP TABLE puskesmas;
