--liquibase formatted sql

--changeset teladan:20261122-46-create-follow-up
--comment: what was agreed on the spot (pembinaan), who does it, and until when
CREATE TABLE follow_up (
  id            UUID          NOT NULL,
  posyandu_id   UUID          NOT NULL,
  visit_id      UUID          NULL,
  item          VARCHAR(20)   NULL,
  obstacle      VARCHAR(2000) NOT NULL,
  solution      VARCHAR(2000) NOT NULL,
  action        VARCHAR(2000) NOT NULL,
  owner         VARCHAR(200)  NOT NULL,
  due_on        DATE          NOT NULL,
  resources     VARCHAR(500)  NULL,
  proof         VARCHAR(500)  NULL,
  status        VARCHAR(12)   NOT NULL,
  verified_by   VARCHAR(100)  NULL,
  verified_at   DATETIME(3)   NULL,
  creation_hash CHAR(64)      NOT NULL,
  revision      INT           NOT NULL,
  CONSTRAINT pk_follow_up PRIMARY KEY (id),
  CONSTRAINT fk_follow_up_posyandu FOREIGN KEY (posyandu_id) REFERENCES posyandu (id),
  CONSTRAINT fk_follow_up_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT ck_follow_up_status CHECK (status IN
    ('OPEN', 'IN_PROGRESS', 'TO_VERIFY', 'DONE', 'CANCELLED')),
  CONSTRAINT ck_follow_up_verified CHECK ((status = 'DONE') = (verified_at IS NOT NULL)),
  INDEX ix_follow_up_due_on (due_on, id)
) ENGINE = InnoDB;
--rollback DROP TABLE follow_up;
