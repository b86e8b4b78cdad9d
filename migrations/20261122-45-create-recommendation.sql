--liquibase formatted sql

--changeset teladan:20261122-45-create-recommendation
--comment: what a competition's results and the skills of the kader ask for
-- subject names whom it is for and what about, so that deriving again finds the same row. reasons is
-- a JSON list: it is read with its row and never searched. rule_code, because RULE is a keyword.
CREATE TABLE recommendation (
  id             UUID         NOT NULL,
  competition_id UUID         NOT NULL,
  subject        VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind           VARCHAR(10)  NOT NULL,
  rule_code      VARCHAR(10)  NOT NULL,
  course         VARCHAR(20)  NULL,
  item           VARCHAR(20)  NULL,
  posyandu_id    UUID         NOT NULL,
  kader_id       UUID         NULL,
  reasons        LONGTEXT     NOT NULL,
  status         VARCHAR(10)  NOT NULL,
  status_reason  VARCHAR(500) NULL,
  decided_by     VARCHAR(100) NULL,
  decided_at     DATETIME(3)  NULL,
  CONSTRAINT pk_recommendation PRIMARY KEY (id),
  CONSTRAINT uq_recommendation_subject UNIQUE (competition_id, subject),
  CONSTRAINT fk_recommendation_competition FOREIGN KEY (competition_id) REFERENCES competition (id),
  CONSTRAINT fk_recommendation_posyandu FOREIGN KEY (posyandu_id) REFERENCES posyandu (id),
  CONSTRAINT fk_recommendation_kader FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_recommendation_kind CHECK (kind IN
    ('UMUM', 'KHUSUS', 'COACHING', 'REASSESS', 'ASSESS', 'GOVERNANCE', 'FACILITY', 'FUNDING')),
  CONSTRAINT ck_recommendation_status CHECK (status IN ('OPEN', 'PLANNED', 'DONE', 'DISMISSED')),
  CONSTRAINT ck_recommendation_reasons CHECK (JSON_VALID(reasons)),
  INDEX ix_recommendation_course (course, status, id)
) ENGINE = InnoDB;
--rollback DROP TABLE recommendation;
