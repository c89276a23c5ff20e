package fr.passerelle.sdk.sandbox.internal.apidsn;

import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount.Kind;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnBehaviour;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.RawRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Signs in, and knows the accounts and the tokens in use. Not for several threads at once. */
final class SignInDesk {
  private static final int TRIES = 3;
  private static final int TOKEN_BYTES = 31;
  private static final Set<String> OF_DECLARANTS = Set.of("25", "26", "94", "97");
  private static final String OF_CONCENTRATEURS = "98";
  private static final Map<String, Integer> LONGEST =
      Map.of("nom", 64, "prenom", 39, "motdepasse", 30, "service", 2, "identifiant", 30);
  private static final String MISSING = "Jeton manquant ou invalide";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, ApiDsnAccount> accounts = new HashMap<>();
  private final Map<String, Integer> failures = new HashMap<>();
  private final Map<String, Token> tokens = new HashMap<>();
  private final Clock clock;
  private final Supplier<ApiDsnBehaviour> behaviour;

  SignInDesk(Clock clock, Supplier<ApiDsnBehaviour> behaviour) {
    this.clock = clock;
    this.behaviour = behaviour;
  }

  /** Who calls, and on whose behalf. */
  record Caller(ApiDsnAccount account, Optional<String> declarant) {
    boolean isConcentrateur() {
      return account.kind() == Kind.CONCENTRATEUR;
    }

    /** The person whom a call concerns; a concentrateur must have named it. */
    String person() {
      if (!isConcentrateur()) {
        return account.triple();
      }
      return declarant.orElseThrow(() -> HttpError.challenge("DSNLogin", MISSING));
    }

    @Override
    public String toString() {
      return "Caller";
    }
  }

  private record Token(ApiDsnAccount account, Instant end) {
    @Override
    public String toString() {
      return "Token";
    }
  }

  void put(ApiDsnAccount account) {
    accounts.put(id(account), account);
    failures.remove(id(account));
  }

  void endAll() {
    tokens.clear();
  }

  Answer signIn(RawRequest request, boolean msa) {
    if (!request.header("Content-Type").orElse("").startsWith("application/xml")
        || request.header("Content-Encoding").isPresent()) {
      throw HttpError.of(415);
    }
    Map<String, String> fields = fields(request.body());
    String realm = msa ? "msa.fr" : "net-entreprises.fr";
    String id = msa ? "MSA;" + field(fields, "identifiant") : person(fields);
    String password = field(fields, "motdepasse");
    String service = msa ? "" : field(fields, "service");
    if (failures.getOrDefault(id, 0) >= TRIES) {
      throw HttpError.of(403);
    }
    ApiDsnAccount account = accounts.get(id);
    if (account == null || !account.password().equals(password) || !serves(account, service)) {
      failures.merge(id, 1, Integer::sum);
      throw HttpError.challenge("Basic", realm);
    }
    if (account.expired()) {
      throw HttpError.challenge("Basic", "Expiration du mot de passe");
    }
    failures.remove(id);
    String token = token();
    tokens.put(token, new Token(account, clock.instant().plus(behaviour.get().tokenLife())));
    Answer answer =
        new Answer(
            200,
            Map.of("Content-Type", "application/octet-stream"),
            token.getBytes(StandardCharsets.US_ASCII));
    return behaviour
        .get()
        .tokenExpires()
        .map(life -> answer.with("Expires", Stamps.header(clock.instant().plus(life))))
        .orElse(answer);
  }

  /** Finds who calls; refuses with 401 when there is no token or a wrong one. */
  Caller caller(RawRequest request) {
    String header = request.header("Authorization").orElse("");
    if (!header.startsWith("DSNLogin ")) {
      throw HttpError.challenge("DSNLogin", MISSING);
    }
    String[] parts = header.substring("DSNLogin ".length()).split(",", 2);
    // A token may end with equals signs: only the first one separates.
    String[] first = parts[0].split("=", 2);
    Token token = first.length < 2 ? null : tokens.get(first[1]);
    if (token == null || !clock.instant().isBefore(token.end())) {
      throw HttpError.challenge("DSNLogin", MISSING);
    }
    boolean concentrateur = token.account().kind() == Kind.CONCENTRATEUR;
    if (!first[0].equals(concentrateur ? "concentrateur" : "jeton")) {
      throw HttpError.challenge("DSNLogin", MISSING);
    }
    if (!token.account().registered()) {
      throw HttpError.challenge("DSNLogin", "Utilisateur non-inscrit au service");
    }
    return new Caller(token.account(), concentrateur ? declarant(parts) : Optional.empty());
  }

  private static Optional<String> declarant(String[] parts) {
    if (parts.length < 2 || !parts[1].startsWith("declarant=")) {
      return Optional.empty();
    }
    try {
      byte[] triple = Base64.getDecoder().decode(parts[1].substring("declarant=".length()));
      return Optional.of(new String(triple, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw HttpError.challenge("DSNLogin", MISSING);
    }
  }

  private static boolean serves(ApiDsnAccount account, String service) {
    return switch (account.kind()) {
      case DECLARANT -> OF_DECLARANTS.contains(service);
      case CONCENTRATEUR -> service.equals(OF_CONCENTRATEURS);
      case MSA -> true;
    };
  }

  private static String id(ApiDsnAccount account) {
    return account.kind() == Kind.MSA ? "MSA;" + account.siret() : account.triple();
  }

  private static String person(Map<String, String> fields) {
    String siret = field(fields, "siret");
    if (siret.length() != 14) {
      throw HttpError.of(422);
    }
    return siret + ";" + field(fields, "nom") + ";" + field(fields, "prenom");
  }

  private static String field(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "");
    if (value.isEmpty() || value.length() > LONGEST.getOrDefault(name, 14)) {
      throw HttpError.of(422);
    }
    return value;
  }

  private static Map<String, String> fields(byte[] body) {
    Map<String, String> fields = new HashMap<>();
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(body)).getDocumentElement();
      if (!root.getTagName().equals("identifiants")) {
        throw HttpError.of(422);
      }
      NodeList children = root.getChildNodes();
      for (int i = 0; i < children.getLength(); i++) {
        if (children.item(i) instanceof Element element) {
          fields.put(element.getTagName(), element.getTextContent());
        }
      }
      return fields;
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw HttpError.of(422);
    }
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
