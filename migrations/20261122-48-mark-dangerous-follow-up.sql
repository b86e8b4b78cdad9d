--liquibase formatted sql

--changeset teladan:20261122-48-mark-dangerous-follow-up
--comment: what endangers those who come to a Posyandu is mended within a week
ALTER TABLE follow_up ADD COLUMN is_danger BOOLEAN NOT NULL DEFAULT FALSE AFTER owner;
--rollback ALTER TABLE follow_up DROP COLUMN is_danger;
