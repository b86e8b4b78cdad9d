--liquibase formatted sql

--changeset teladan:20261122-01-set-charset
--comment: every table takes its letters and their order from here
-- A database that an operator made may be latin1, and the default order of utf8mb4 differs between
-- MariaDB 10.11 and 11.4. This one ignores case and accents and is in both.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
--rollback empty
