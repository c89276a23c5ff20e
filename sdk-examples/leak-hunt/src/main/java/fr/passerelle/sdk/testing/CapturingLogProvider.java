package fr.passerelle.sdk.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Sends every log line of the tests to the {@link CapturedLog}s that are open, whatever its level,
 * and to the {@link LeakHunt}: of the SDK's own loggers all of them, of others the warnings.
 */
public final class CapturingLogProvider implements SLF4JServiceProvider {
  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter mdc = new NOPMDCAdapter();

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name -> loggers.computeIfAbsent(name, CapturingLogger::new);
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return mdc;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0";
  }

  @Override
  public void initialize() {}

  private static final class CapturingLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    CapturingLogger(String name) {
      this.name = name;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String pattern, Object[] arguments, Throwable failure) {
      String text = MessageFormatter.basicArrayFormat(pattern, arguments);
      if (failure != null) {
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack));
        text += "\n" + stack;
      }
      CapturedLog.write(name + " " + level + " " + text);
      LeakHunt.heard("log " + name, level + " " + text);
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return null;
    }

    private boolean isListenedTo() {
      return name.startsWith("fr.passerelle.") || CapturedLog.isOpen();
    }

    @Override
    public boolean isTraceEnabled() {
      return isListenedTo();
    }

    @Override
    public boolean isDebugEnabled() {
      return isListenedTo();
    }

    @Override
    public boolean isInfoEnabled() {
      return isListenedTo();
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }
  }
}
