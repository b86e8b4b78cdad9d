--liquibase formatted sql

--changeset teladan:20261122-59-create-pelatihan-recommendation
--comment: which needs a pelatihan was planned for
-- No foreign key: a derivation may replace a recommendation, and the pelatihan stays.
CREATE TABLE pelatihan_recommendation (
  pelatihan_id      UUID NOT NULL,
  recommendation_id UUID NOT NULL,
  CONSTRAINT pk_pelatihan_recommendation PRIMARY KEY (pelatihan_id, recommendation_id),
  CONSTRAINT fk_pelatihan_recommendation_pelatihan FOREIGN KEY (pelatihan_id)
    REFERENCES pelatihan (id)
) ENGINE = InnoDB;
--rollback DROP TABLE pelatihan_recommendation;
