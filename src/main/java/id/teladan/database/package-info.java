/**
 * Where the data lives: the MariaDB that the portal brings along or one that is given by its
 * address, the connection pool, the migrations, and JDBI on top. Owns no table; imports platform
 * only.
 */
@NullMarked
@CheckReturnValue
package id.teladan.database;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
