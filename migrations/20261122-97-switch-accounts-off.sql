--liquibase formatted sql

--changeset teladan:20261122-97-switch-accounts-off
--comment: an account that was switched off keeps its roles, and nobody comes in with it
ALTER TABLE account ADD COLUMN is_active BOOLEAN NOT NULL DEFAULT TRUE AFTER home_village_code;
--rollback ALTER TABLE account DROP COLUMN is_active;
