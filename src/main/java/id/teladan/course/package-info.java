/**
 * The catalog of courses a kader can be trained by: what each teaches and how many hours it takes.
 *
 * <p>It is data ({@code catalog.yml}) that changes with a release, so this feature owns no table.
 * It imports only {@code platform}; instruments, needs and pelatihan refer to a course by its code.
 */
@NullMarked
@CheckReturnValue
package id.teladan.course;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
