/**
 * The OpenAPI 3.1 document of the REST contract, generated from the resource classes that Jersey
 * serves. Owns no table; uses {@code platform} only.
 */
@CheckReturnValue
@NullMarked
package id.teladan.openapi;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
