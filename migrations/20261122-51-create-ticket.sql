--liquibase formatted sql

--changeset teladan:20261122-51-create-ticket
--comment: who is expected at an occasion, by a ticket of their own
CREATE TABLE ticket (
  id           UUID        NOT NULL,
  owner_kind   VARCHAR(10) NOT NULL,
  owner_id     UUID        NOT NULL,
  kader_id     UUID        NOT NULL,
  is_withdrawn BOOLEAN     NOT NULL,
  CONSTRAINT pk_ticket PRIMARY KEY (id),
  CONSTRAINT uq_ticket_owner_id_kader_id UNIQUE (owner_id, kader_id),
  CONSTRAINT fk_ticket_kader FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_ticket_owner_kind CHECK (owner_kind IN ('PELATIHAN', 'JAMBORE'))
) ENGINE = InnoDB;
--rollback DROP TABLE ticket;
