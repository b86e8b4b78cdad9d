--liquibase formatted sql

--changeset teladan:20261122-41-create-confirmation
--comment: a judge's word that an answer stands
-- It holds for one score, exact and as text ("10/3"; "-" where the item does not apply): an answer
-- changed afterwards is confirmed anew, and the earlier word stays.
CREATE TABLE confirmation (
  sheet_id     UUID         NOT NULL,
  item         VARCHAR(16)  NOT NULL,
  score        VARCHAR(60)  NOT NULL,
  reason       VARCHAR(1000) NOT NULL,
  confirmed_at DATETIME(3)  NOT NULL,
  CONSTRAINT pk_confirmation PRIMARY KEY (sheet_id, item, score),
  CONSTRAINT fk_confirmation_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
);
--rollback DROP TABLE confirmation;
