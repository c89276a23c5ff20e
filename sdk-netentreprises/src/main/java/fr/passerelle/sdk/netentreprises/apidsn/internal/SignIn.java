package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.AnswerBody;
import fr.passerelle.sdk.client.internal.BodyFault;
import fr.passerelle.sdk.client.internal.BodyReader;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.client.internal.SessionAuthentication;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.Challenge;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials.Form;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import fr.passerelle.sdk.transport.auth.AccessToken;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs in: the body in XML, the token as the whole body of the answer. Knows what the realms of a
 * refusal say.
 */
final class SignIn {
  private static final int LONGEST_PASSWORD = 30;
  private static final int LONGEST_TOKEN = 16 * 1024;

  private final SdkRuntime runtime;
  private final ServiceCaller open;
  private final ApiDsnSettings settings;

  SignIn(SdkRuntime runtime, ServiceCaller open, ApiDsnSettings settings) {
    this.runtime = runtime;
    this.open = open;
    this.settings = settings;
  }

  SessionAuthentication session() {
    return new SessionAuthentication(runtime, this::with, SignIn::judge, SignIn::ofTheAccount);
  }

  private AccessToken with(RequestOptions options) {
    boolean msa = settings.credentials().form() == Form.MSA;
    byte[] body = body(msa).getBytes(StandardCharsets.UTF_8);
    return open.call(msa ? ApiDsnOperations.SIGN_IN_MSA : ApiDsnOperations.SIGN_IN)
        .content(Content.of(body, "application/xml"))
        .options(options)
        .returning(new Token());
  }

  private String body(boolean msa) {
    StringBuilder xml = new StringBuilder(256).append("<identifiants>");
    if (msa) {
      element(xml, "identifiant", settings.credentials().identifier());
    } else {
      Declarant person = settings.credentials().person().orElseThrow();
      element(xml, "siret", person.siret().value());
      element(xml, "nom", person.name());
      element(xml, "prenom", person.firstName());
    }
    element(xml, "motdepasse", settings.credentials().password().reveal(SignIn::password));
    if (!msa) {
      element(xml, "service", service());
    }
    return xml.append("</identifiants>").toString();
  }

  private String service() {
    return settings.credentials().form() == Form.CONCENTRATEUR
        ? settings.environment().concentrateurService()
        : settings.environment().declarantService();
  }

  private static String password(char[] password) {
    if (password.length > LONGEST_PASSWORD) {
      throw new ConfigurationException("a password of the API DSN has at most 30 characters");
    }
    return String.valueOf(password);
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        default -> xml.append(c);
      }
    }
    xml.append("</").append(name).append('>');
  }

  /** What a refusal of the sign-in means; what does not judge the account is worth another try. */
  private static Kind judge(ResponseException refusal) {
    return switch (refusal.status()) {
      case 401 ->
          says(refusal, "basic", "expiration du mot de passe")
              ? Kind.PASSWORD_CHANGE_REQUIRED
              : Kind.CREDENTIALS_REFUSED;
      case 403 -> Kind.ACCOUNT_LOCKED;
      case 422 -> Kind.CREDENTIALS_REFUSED;
      default -> Kind.SERVICE_UNAVAILABLE;
    };
  }

  /** A 401 of another call is the account's when it is not registered; otherwise the session's. */
  private static Optional<Kind> ofTheAccount(ResponseException refusal) {
    return says(refusal, "dsnlogin", "non-inscrit")
        ? Optional.of(Kind.NOT_REGISTERED)
        : Optional.empty();
  }

  private static boolean says(ResponseException refusal, String scheme, String words) {
    return refusal.challenges().stream()
        .filter(challenge -> challenge.scheme().equals(scheme))
        .map(Challenge::realm)
        .flatMap(Optional::stream)
        .anyMatch(realm -> realm.toLowerCase(Locale.ROOT).contains(words));
  }

  /** The body is the token; nothing is decoded or looked into. */
  private final class Token implements BodyReader<AccessToken> {
    @Override
    public String accept() {
      return "*/*";
    }

    @Override
    public AccessToken read(AnswerBody body) throws IOException {
      String token =
          new String(body.stream(LONGEST_TOKEN).readAllBytes(), StandardCharsets.ISO_8859_1)
              .strip();
      boolean sendable =
          !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c <= '~' && c != '<');
      if (!sendable) {
        throw new BodyFault("expected a token");
      }
      Instant now = runtime.clock().instant();
      return AccessToken.withPrefix(
          settings.credentials().form() == Form.CONCENTRATEUR
              ? "DSNLogin concentrateur="
              : "DSNLogin jeton=",
          Secret.of(token),
          now,
          end(body, now).orElse(null));
    }

    /** The date of the answer is the operator's clock: only the difference counts here. */
    private Optional<Instant> end(AnswerBody body, Instant now) {
      return body.date("Expires")
          .map(expires -> Duration.between(body.date("Date").orElse(now), expires))
          .map(
              life ->
                  life.compareTo(settings.shortestSession()) < 0
                      ? settings.shortestSession()
                      : life)
          .map(now::plus);
    }
  }
}
