--liquibase formatted sql

--changeset teladan:20261122-04-create-login-session
--comment: who is signed in, in a browser or as a program
-- Only the SHA-256 of a token is kept: who reads the table cannot come in with it.
CREATE TABLE login_session (
  token_hash BINARY(32)  NOT NULL,
  username   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(3) NOT NULL,
  idle_until DATETIME(3) NOT NULL,
  ends_at    DATETIME(3) NOT NULL,
  CONSTRAINT pk_login_session PRIMARY KEY (token_hash),
  CONSTRAINT fk_login_session_username FOREIGN KEY (username) REFERENCES account (username)
) ENGINE = InnoDB;

CREATE TABLE api_token (
  token_hash BINARY(32)  NOT NULL,
  username   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(3) NOT NULL,
  ends_at    DATETIME(3) NOT NULL,
  CONSTRAINT pk_api_token PRIMARY KEY (token_hash),
  CONSTRAINT fk_api_token_username FOREIGN KEY (username) REFERENCES account (username)
) ENGINE = InnoDB;
--rollback DROP TABLE api_token;
--rollback DROP TABLE login_session;
