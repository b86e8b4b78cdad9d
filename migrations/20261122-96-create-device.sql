--liquibase formatted sql

--changeset teladan:20261122-96-create-device
--comment: the tablets that assessors work with
-- "public_key" is the point of a P-256 key, x and y in base64url; the tablet signs with its other half
-- what leaves it as a file. What a tablet announced is kept per person who works on it.
CREATE TABLE device (
  id            UUID        NOT NULL,
  public_key    VARCHAR(90) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  registered_at DATETIME(3) NOT NULL,
  CONSTRAINT pk_device PRIMARY KEY (id)
) ENGINE = InnoDB;
CREATE TABLE device_user (
  device_id         UUID        NOT NULL,
  username          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  linked_at         DATETIME(3) NOT NULL,
  heard_at          DATETIME(3) NOT NULL,
  made              INT         NOT NULL DEFAULT 0,
  waiting           INT         NOT NULL DEFAULT 0,
  refused           INT         NOT NULL DEFAULT 0,
  photos_waiting    INT         NOT NULL DEFAULT 0,
  oldest_waiting_at DATETIME(3) NULL,
  CONSTRAINT pk_device_user PRIMARY KEY (device_id, username),
  CONSTRAINT fk_device_user_device FOREIGN KEY (device_id) REFERENCES device (id),
  CONSTRAINT fk_device_user_username FOREIGN KEY (username) REFERENCES account (username),
  CONSTRAINT ck_device_user_counts
    CHECK (made >= 0 AND waiting >= 0 AND refused >= 0 AND photos_waiting >= 0)
) ENGINE = InnoDB;
--rollback DROP TABLE device_user;
--rollback DROP TABLE device;
