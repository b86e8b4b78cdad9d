--liquibase formatted sql

--changeset teladan:20261122-10-create-region
--comment: the region tree of the country by Kemendagri code; its rows come from regions.csv.gz
-- region_edition has one row: the digest of the file that was loaded last. It is also what two
-- portals that start at once take turns on.
CREATE TABLE region (
  code        VARCHAR(13)  NOT NULL,
  name        VARCHAR(100) NOT NULL,
  level       VARCHAR(10)  NOT NULL,
  parent_code VARCHAR(8)   NULL,
  is_current  BOOLEAN      NOT NULL DEFAULT TRUE,
  CONSTRAINT pk_region PRIMARY KEY (code),
  CONSTRAINT ck_region_level CHECK (level IN ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE')),
  INDEX ix_region_parent_code (parent_code, code)
) ENGINE = InnoDB;
CREATE TABLE region_edition (
  id      TINYINT     NOT NULL,
  edition VARCHAR(64) NOT NULL,
  CONSTRAINT pk_region_edition PRIMARY KEY (id),
  CONSTRAINT ck_region_edition_one CHECK (id = 1)
) ENGINE = InnoDB;
INSERT INTO region_edition (id, edition) VALUES (1, '');
--rollback DROP TABLE region_edition;
--rollback DROP TABLE region;
