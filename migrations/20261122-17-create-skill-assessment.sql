--liquibase formatted sql

--changeset teladan:20261122-17-create-skill-assessment
--comment: what an assessor saw of one skill on one day; never changed
-- steps_done lists the numbers of the steps, separated by commas.
CREATE TABLE skill_assessment (
  id          UUID         NOT NULL,
  kader_id    UUID         NOT NULL,
  skill       VARCHAR(10)  NOT NULL,
  assessed_on DATE         NOT NULL,
  steps_done  VARCHAR(200) NOT NULL,
  outcome     VARCHAR(10)  NOT NULL,
  username    VARCHAR(100) NOT NULL,
  CONSTRAINT pk_skill_assessment PRIMARY KEY (id),
  CONSTRAINT fk_skill_assessment_kader_id FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_skill_assessment_outcome CHECK (outcome IN ('TUNTAS', 'BELUM')),
  INDEX ix_skill_assessment_kader (kader_id, skill, assessed_on)
) ENGINE = InnoDB;
--rollback DROP TABLE skill_assessment;
