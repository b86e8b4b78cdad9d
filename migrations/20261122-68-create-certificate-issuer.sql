--liquibase formatted sql

--changeset teladan:20261122-68-create-certificate-issuer
--comment: who gives papers out for a place, under which short code, and who signs
-- place is puskesmas/<id> or region/<code>. A unit belongs to one office for good: two offices that
-- shared one would see gaps in their numbers.
CREATE TABLE certificate_issuer (
  place              VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  region_code        VARCHAR(13)  NOT NULL,
  puskesmas_id       UUID         NULL,
  unit               VARCHAR(30)  COLLATE utf8mb4_bin NOT NULL,
  name               VARCHAR(200) NOT NULL,
  city               VARCHAR(100) NOT NULL,
  signatory_name     VARCHAR(150) NULL,
  signatory_position VARCHAR(200) NOT NULL,
  revision           INT          NOT NULL DEFAULT 1,
  CONSTRAINT pk_certificate_issuer PRIMARY KEY (place),
  CONSTRAINT uq_certificate_issuer_unit UNIQUE (unit),
  CONSTRAINT fk_certificate_issuer_region_code FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_certificate_issuer_puskesmas_id FOREIGN KEY (puskesmas_id)
    REFERENCES puskesmas (id)
) ENGINE = InnoDB;
--rollback DROP TABLE certificate_issuer;
