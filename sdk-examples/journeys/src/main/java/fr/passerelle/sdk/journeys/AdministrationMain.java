package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AdministrationService;
import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.administration.AdministrationChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationDraft;
import fr.passerelle.sdk.amsn.model.administration.AdministrationItem;
import fr.passerelle.sdk.amsn.model.administration.AdministrativeInformation;
import fr.passerelle.sdk.amsn.model.administration.AnswerChange;
import fr.passerelle.sdk.amsn.model.administration.OffPortalChange;
import fr.passerelle.sdk.amsn.model.administration.VersionedDraft;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Completes what the occupational-health service holds about an employer: reads it, shows what is
 * missing, drafts a billing e-mail, and confirms the draft once nothing mandatory is missing. Runs
 * on a sandbox in this process.
 */
public final class AdministrationMain {
  private AdministrationMain() {}

  /**
   * Entry point.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (PasserelleSandbox sandbox = PasserelleSandbox.start()) {
      run(sandbox.amsn().baseUri(), out);
    }
  }

  static void run(URI gateway, PrintStream out) {
    try (SdkRuntime runtime = SdkRuntime.builder().application("Administration", "1.0").build()) {
      AmsnClient amsn =
          AmsnClient.builder(runtime)
              .baseUri(gateway)
              .credentials(DemoWorld.MEMBER, Secret.of(DemoWorld.PASSWORD))
              .build();
      complete(amsn.administration(), out);
    }
  }

  private static void complete(AdministrationService administration, PrintStream out) {
    AdministrativeInformation held = administration.read();
    out.println("Missing: " + held.getMissing());

    Email invoices = Email.of("factures@example.org");
    VersionedDraft draft = administration.openDraft(AdministrationChange.billingEmail(invoices));
    // The demonstration says yes to everything; software asks the person.
    for (OpenCode<AdministrationItem> question : draft.draft().getMissing()) {
      AnswerChange answer = AnswerChange.builder().item(question.wire()).value("oui").build();
      draft =
          administration.modifyDraft(
              draft, AdministrationChange.builder().addAnswers(answer).build());
    }
    out.println("In the draft, not yet in force: " + draft.draft().getDiffering());

    AdministrationDraft confirmed = administration.confirm(draft);
    out.println("State: " + confirmed.getState());
    out.println("Invoices arrive by e-mail: " + administration.billing().invoicesArriveByEmail());
    OffPortalChange.of(AdministrationItem.SIRET)
        .ifPresent(
            change -> {
              out.println("A new SIRET is not for the portal: " + change.subject() + ", to");
              out.println(change.contact().value() + ", with: " + change.statements());
            });
  }
}
