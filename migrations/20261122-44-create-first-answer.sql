--liquibase formatted sql

--changeset teladan:20261122-44-create-first-answer
--comment: what each judge had answered when an item was first flagged
-- A flag is computed and is gone once a changed answer has brought the judges together; the berita
-- acara names such an item all the same, with what the answers were.
CREATE TABLE first_answer (
  sheet_id UUID        NOT NULL,
  item     VARCHAR(16) NOT NULL,
  flag     VARCHAR(14) NOT NULL,
  score    VARCHAR(60) NOT NULL,
  noted_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_first_answer PRIMARY KEY (sheet_id, item),
  CONSTRAINT fk_first_answer_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT ck_first_answer_flag CHECK (flag IN ('SPREAD', 'NOT_APPLICABLE'))
);
--rollback DROP TABLE first_answer;
