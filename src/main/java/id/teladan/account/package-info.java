/**
 * Who may come in, and as which Actor: accounts with their grants, sign-in, sessions and tokens.
 * Owns {@code account}, {@code account_grant}, {@code login_session}, {@code api_token} and {@code
 * sign_in_try}; reads region, puskesmas, posyandu and kader to judge a grant. Imports audit and
 * platform.
 */
@NullMarked
@CheckReturnValue
package id.teladan.account;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
