/** The application: its configuration, and the one page on which all modules are wired. */
@NullMarked
package id.teladan;

import org.jspecify.annotations.NullMarked;
