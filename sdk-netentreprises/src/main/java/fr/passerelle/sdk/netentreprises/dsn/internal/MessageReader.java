package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnEnvelope;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnMessage;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnReason;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a file, S10 to S90, one after the other. The markers that a complementary insurer
 * finds around them (S05, S06, S95, S96) are passed over.
 */
final class MessageReader {
  private enum State {
    OUTSIDE,
    BODY,
    TOTAL
  }

  private static final int ENVELOPE = 100_000;
  private static final int EMITTER = 100_001;
  private static final int DECLARATION = 200_005;
  private static final int TOTAL = 900_090;
  private static final int RUBRIQUE_TOTAL = 900_090_001;
  private static final int DECLARATION_TOTAL = 900_090_002;

  private static final int BLOCKS = 100;
  private static final boolean[] READ = new boolean[BLOCKS];

  static {
    for (int block : new int[] {6, 11, 15, 30, 31, 40, 41, 60, 62, 65, 70, 73}) {
      READ[block] = true;
    }
  }

  private final Fields fields;
  private final Issues issues;
  private final DsnHandler handler;
  private final EnvelopeBlock envelopeBlock;
  private final DeclarationReader declaration;

  private State state = State.OUTSIDE;
  private @Nullable DsnEnvelope envelope;
  private long rubriques;
  private long unreadable;
  private long declarations;
  private OptionalLong declaredRubriques = OptionalLong.empty();
  private OptionalLong declaredDeclarations = OptionalLong.empty();
  private long totalLine;
  private boolean any;
  private boolean strayReported;

  MessageReader(Fields fields, DsnHandler handler) {
    this.fields = fields;
    this.issues = fields.issues();
    this.handler = handler;
    this.envelopeBlock = new EnvelopeBlock(fields);
    this.declaration = new DeclarationReader(fields, handler);
  }

  void accept(DsnReader reader) {
    int code = reader.code();
    if (code == DsnCode.NONE) {
      if (!reader.isContinued() && !reader.anomalies().contains(DsnReason.EMPTY_LINE)) {
        unreadable++;
      }
      return;
    }
    int block = code / 1000;
    int inner = block - PeopleReader.S21;
    if (state == State.BODY && inner >= 0 && inner < BLOCKS) {
      rubriques++;
      if (READ[inner]) {
        declaration.accept(inner, code % 1000, reader.startsBlock(), reader.hasValue());
      }
      return;
    }
    acceptAround(reader, block, code % 1000);
  }

  /** The file ends. */
  void end() {
    if (state != State.OUTSIDE) {
      finish();
    }
    if (!any) {
      issues.report(DsnReason.NO_DECLARATION, fields.line(), DECLARATION * 1000 + 1);
    }
  }

  private void acceptAround(DsnReader reader, int block, int number) {
    boolean starts = reader.startsBlock();
    if (state == State.TOTAL && block != TOTAL) {
      finish();
    }
    if (starts && block == ENVELOPE) {
      startAtEnvelope();
    } else if (starts && block == DECLARATION) {
      startDeclaration();
    } else if (starts && block == TOTAL && state == State.BODY) {
      declaration.close();
      totalLine = reader.line();
      state = State.TOTAL;
    }
    if (state == State.OUTSIDE) {
      stray(reader, block);
      return;
    }
    rubriques++;
    if (!reader.hasValue()) {
      return;
    }
    switch (block) {
      case ENVELOPE -> envelopeBlock.accept(number);
      case EMITTER -> envelopeBlock.acceptEmitter(number);
      case DECLARATION -> declaration.acceptIdentity(number);
      case TOTAL -> acceptTotal(number);
      default -> {}
    }
  }

  private void acceptTotal(int number) {
    switch (number) {
      case 1 -> declaredRubriques = fields.number();
      case 2 -> declaredDeclarations = fields.number();
      default -> {}
    }
  }

  private void startAtEnvelope() {
    if (state == State.BODY && declarations == 0) {
      issues.report(DsnReason.REPEATED_BLOCK, fields.line(), ENVELOPE * 1000 + 1);
      return;
    }
    if (state == State.BODY) {
      finish();
    }
    start();
  }

  private void start() {
    any = true;
    state = State.BODY;
    envelope = null;
    rubriques = 0;
    unreadable = 0;
    declarations = 0;
    declaredRubriques = OptionalLong.empty();
    declaredDeclarations = OptionalLong.empty();
    strayReported = false;
    envelopeBlock.open();
  }

  private void startDeclaration() {
    if (state == State.OUTSIDE) {
      issues.report(DsnReason.NO_ENVELOPE, fields.line(), DECLARATION * 1000 + 1);
      start();
    }
    declaration.close();
    closeEnvelope();
    declarations++;
    declaration.open();
  }

  private DsnEnvelope closeEnvelope() {
    if (envelope == null) {
      envelope = envelopeBlock.close();
      handler.onEnvelope(envelope);
    }
    return envelope;
  }

  private void finish() {
    declaration.close();
    DsnEnvelope known = closeEnvelope();
    boolean complete = declaredRubriques.isPresent() && declaredDeclarations.isPresent();
    if (declarations == 0) {
      issues.report(DsnReason.NO_DECLARATION, known.getLine(), DECLARATION * 1000 + 1);
    }
    if (complete) {
      checkTotals(declaredRubriques.getAsLong(), declaredDeclarations.getAsLong());
    } else {
      issues.report(DsnReason.TRUNCATED, fields.line(), RUBRIQUE_TOTAL);
    }
    state = State.OUTSIDE;
    handler.onMessageEnd(
        DsnMessage.builder()
            .envelope(known)
            .complete(complete)
            .declaredRubriques(declaredRubriques)
            .countedRubriques(rubriques)
            .declaredDeclarations(declaredDeclarations)
            .countedDeclarations(declarations)
            .build());
  }

  /** A line too damaged to have a code may have been a rubrique, or not: it settles nothing. */
  private void checkTotals(long rubriquesDeclared, long declarationsDeclared) {
    if (rubriquesDeclared < rubriques || rubriquesDeclared > rubriques + unreadable) {
      issues.report(
          DsnReason.RUBRIQUE_TOTAL,
          totalLine,
          RUBRIQUE_TOTAL,
          counted(rubriquesDeclared, rubriques),
          null);
    }
    if (declarationsDeclared != declarations) {
      issues.report(
          DsnReason.DECLARATION_TOTAL,
          totalLine,
          DECLARATION_TOTAL,
          counted(declarationsDeclared, declarations),
          null);
    }
  }

  private void stray(DsnReader reader, int block) {
    int structure = block / 10_000;
    boolean marker = structure == 5 || structure == 6 || structure == 95 || structure == 96;
    if (!marker && !strayReported) {
      strayReported = true;
      issues.report(DsnReason.OUTSIDE_MESSAGE, reader.line(), reader.code());
    }
  }

  private static String counted(long declared, long counted) {
    return declared + " declared, " + counted + " counted";
  }
}
