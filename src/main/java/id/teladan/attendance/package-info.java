/**
 * Attendance: the sessions of whatever people gather for, and who was there. A pelatihan and a
 * jambore both keep their daftar hadir here. Owns the tables {@code attendance_session}, {@code
 * ticket}, {@code check_in} and {@code rejected_check_in}. May use {@code kader}, {@code audit} and
 * {@code platform}.
 */
@CheckReturnValue
@NullMarked
package id.teladan.attendance;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
