package id.teladan.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.teladan.platform.Actor;
import id.teladan.platform.Checks;
import id.teladan.platform.Listing;
import id.teladan.platform.PageParams;
import id.teladan.platform.Roles;
import id.teladan.platform.Saved;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts, and one's own, for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountApi {

  private final AccountService service;

  AccountApi(AccountService service) {
    this.service = service;
  }

  @GET
  @Path("/me")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.COMMITTEE,
    Roles.ASSESSOR,
    Roles.TRAINER,
    Roles.KADER,
    Roles.VIEWER
  })
  public MeJson me(@Auth Actor actor) {
    return new MeJson(
        actor.username(), actor.name(), actor.grants().stream().map(GrantJson::of).toList());
  }

  @GET
  @Path("/accounts")
  @RolesAllowed(Roles.ADMIN)
  public Listing<AccountJson> list(
      @Auth Actor actor,
      @QueryParam("q") @DefaultValue("") String text,
      @BeanParam PageParams page) {
    return service.list(actor, text, page).map(AccountJson::of);
  }

  @GET
  @Path("/accounts/{username}")
  @RolesAllowed(Roles.ADMIN)
  public AccountJson get(@Auth Actor actor, @PathParam("username") String username) {
    return AccountJson.of(service.get(actor, username));
  }

  @POST
  @Path("/accounts")
  @RolesAllowed(Roles.ADMIN)
  public Response create(@Auth Actor actor, @NotNull @Valid NewAccountJson body) {
    return answer(service.create(actor, body.toRequest(body.requiredUsername())));
  }

  @PUT
  @Path("/accounts/{username}")
  @RolesAllowed(Roles.ADMIN)
  public Response save(
      @Auth Actor actor,
      @PathParam("username") String username,
      @NotNull @Valid NewAccountJson body) {
    return answer(service.save(actor, body.toRequest(username)));
  }

  private static Response answer(Saved<Account> saved) {
    Account account = saved.value();
    return saved
        .response("/api/v1/accounts/" + account.username(), AccountJson.of(account))
        .build();
  }

  /** Who asks. */
  public record MeJson(String username, String name, List<GrantJson> grants) {}

  /** An account as it is read: without its password. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record AccountJson(
      String username,
      String name,
      List<GrantJson> grants,
      @Nullable UUID homePuskesmasId,
      @Nullable String homeVillageCode,
      boolean active) {

    static AccountJson of(Account account) {
      return new AccountJson(
          account.username(),
          account.name(),
          account.grants().stream().map(GrantJson::of).toList(),
          account.homePuskesmasId(),
          account.homeVillageCode(),
          account.active());
    }
  }

  /** An account as it is written. */
  public record NewAccountJson(
      @Nullable String username,
      @NotNull String name,
      @Nullable String password,
      @NotNull @Valid List<@NotNull @Valid GrantJson> grants,
      @Nullable UUID homePuskesmasId,
      @Nullable String homeVillageCode,
      @Nullable Boolean active) {

    String requiredUsername() {
      if (username == null) {
        throw fault("wajib diisi");
      }
      return username;
    }

    NewAccount toRequest(String account) {
      if (username != null && !username.equals(account)) {
        throw fault("berbeda dari nama pengguna pada alamat");
      }
      return new NewAccount(
          account,
          name,
          password,
          grants.stream().map(GrantJson::toGrant).toList(),
          homePuskesmasId,
          homeVillageCode,
          active);
    }

    private static RuntimeException fault(String message) {
      return Checks.wrong("username", message);
    }

    @Override
    public String toString() {
      return "NewAccountJson[%s]".formatted(username);
    }
  }
}
