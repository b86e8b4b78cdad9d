package id.teladan.account;

import id.teladan.platform.Actor;
import id.teladan.platform.Listing;
import id.teladan.platform.Notice;
import id.teladan.platform.PageParams;
import id.teladan.platform.ProblemException;
import id.teladan.platform.Roles;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts, for the admins who look after them. */
@Path("/akun")
@Produces(MediaType.TEXT_HTML)
public final class AccountPages {

  private final AccountService service;
  private final Places places;

  AccountPages(AccountService service, Places places) {
    this.service = service;
    this.places = places;
  }

  @GET
  @RolesAllowed(Roles.ADMIN)
  public AccountListView list(
      @Auth Actor actor,
      @QueryParam("q") @DefaultValue("") String text,
      @BeanParam PageParams page) {
    Listing<Account> accounts = service.list(actor, text.strip(), page);
    return new AccountListView(actor, text.strip(), accounts, places.titles(accounts.items()));
  }

  /** From a kader's page the account comes with that kader filled in. */
  @GET
  @Path("/baru")
  @RolesAllowed(Roles.ADMIN)
  public AccountFormView fresh(@Auth Actor actor, @QueryParam("kader") @Nullable UUID kader) {
    return AccountFormView.fresh(actor, AccountForm.empty(kader), places.suggestPuskesmas(actor));
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  public Response create(@Auth Actor actor, Form body) {
    MultivaluedMap<String, String> fields = body.asMap();
    AccountForm form =
        AccountForm.typed(
            Optional.ofNullable(fields.getFirst("username")).orElse("").strip(), fields);
    AccountForm.Reading reading = form.read(actor, places, password(fields));
    NewAccount request = reading.request();
    if (request == null) {
      return again(AccountFormView.fresh(actor, reading.form(), places.suggestPuskesmas(actor)));
    }
    try {
      Account created = service.create(actor, request).value();
      return seeAccount(created, Notice.DIBUAT);
    } catch (ProblemException refusal) {
      return again(
          AccountFormView.fresh(actor, form.refusedBy(refusal), places.suggestPuskesmas(actor)));
    }
  }

  @GET
  @Path("/{username}")
  @RolesAllowed(Roles.ADMIN)
  public AccountFormView account(@Auth Actor actor, @PathParam("username") String username) {
    Account account = service.get(actor, username);
    return changed(actor, account, AccountForm.of(account));
  }

  @POST
  @Path("/{username}")
  @RolesAllowed(Roles.ADMIN)
  public Response change(@Auth Actor actor, @PathParam("username") String username, Form body) {
    Account before = service.get(actor, username);
    AccountForm form = AccountForm.typed(before.username(), body.asMap());
    AccountForm.Reading reading = form.read(actor, places, password(body.asMap()));
    NewAccount request = reading.request();
    if (request == null) {
      return again(changed(actor, before, reading.form()));
    }
    try {
      Account saved = service.save(actor, request).value();
      return seeAccount(saved, Notice.TERSIMPAN);
    } catch (ProblemException refusal) {
      return again(changed(actor, before, form.refusedBy(refusal)));
    }
  }

  @POST
  @Path("/{username}/nonaktif")
  @RolesAllowed(Roles.ADMIN)
  public Response deactivate(@Auth Actor actor, @PathParam("username") String username) {
    Account before = service.get(actor, username);
    try {
      service.setActive(actor, before.username(), false);
      return seeAccount(before, Notice.DINONAKTIFKAN);
    } catch (ProblemException refusal) {
      return again(changed(actor, before, AccountForm.of(before).refusedBy(refusal)));
    }
  }

  @POST
  @Path("/{username}/aktif")
  @RolesAllowed(Roles.ADMIN)
  public Response activate(@Auth Actor actor, @PathParam("username") String username) {
    Account before = service.get(actor, username);
    service.setActive(actor, before.username(), true);
    return seeAccount(before, Notice.DIAKTIFKAN);
  }

  private static Response seeAccount(Account account, Notice notice) {
    return Response.seeOther(URI.create(notice.on("/akun/" + account.username()))).build();
  }

  private AccountFormView changed(Actor actor, Account before, AccountForm form) {
    return AccountFormView.of(
        actor, before, form, places.titles(List.of(before)), places.suggestPuskesmas(actor));
  }

  private static String password(MultivaluedMap<String, String> fields) {
    return Optional.ofNullable(fields.getFirst("password")).orElse("");
  }

  private static Response again(AccountFormView view) {
    return Response.status(422).entity(view).build();
  }
}
