--liquibase formatted sql

--changeset teladan:20261122-57-create-test-score
--comment: pre-test, post-test and the one remedial
CREATE TABLE test_score (
  pelatihan_id UUID          NOT NULL,
  kader_id     UUID          NOT NULL,
  test         VARCHAR(8)    NOT NULL,
  score        DECIMAL(5, 2) NOT NULL,
  recorded_at  DATETIME(3)   NOT NULL,
  CONSTRAINT pk_test_score PRIMARY KEY (pelatihan_id, kader_id, test),
  CONSTRAINT fk_test_score_enrollment FOREIGN KEY (pelatihan_id, kader_id)
    REFERENCES enrollment (pelatihan_id, kader_id),
  CONSTRAINT ck_test_score_test CHECK (test IN ('PRE', 'POST', 'REMEDIAL')),
  CONSTRAINT ck_test_score_score CHECK (score BETWEEN 0 AND 100)
) ENGINE = InnoDB;
--rollback DROP TABLE test_score;
