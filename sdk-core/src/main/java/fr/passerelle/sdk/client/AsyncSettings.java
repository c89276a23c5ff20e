package fr.passerelle.sdk.client;

import fr.passerelle.sdk.error.ConfigurationException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How much the asynchronous view does at once, on which threads, and with what around it. */
public final class AsyncSettings {
  private static final AsyncSettings DEFAULTS = builder().build();

  private final int concurrency;
  private final int queue;
  private final Duration closingTime;
  private final @Nullable ThreadFactory threads;
  private final UnaryOperator<Runnable> decorator;

  private AsyncSettings(Builder builder) {
    this.concurrency = builder.concurrency;
    this.queue = builder.queue;
    this.closingTime = builder.closingTime;
    this.threads = builder.threads;
    this.decorator = builder.decorator;
  }

  /** {@return 64 at once, 10 000 waiting, 5 s to end when the runtime is closed} */
  public static AsyncSettings defaults() {
    return DEFAULTS;
  }

  /** {@return a builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how much runs at once} */
  public int concurrency() {
    return concurrency;
  }

  /** {@return how much waits at most} */
  public int queue() {
    return queue;
  }

  /** {@return how long a closing runtime lets run what runs} */
  public Duration closingTime() {
    return closingTime;
  }

  /** {@return the threads of the application, or empty for those of the SDK} */
  public Optional<ThreadFactory> threads() {
    return Optional.ofNullable(threads);
  }

  /** {@return what is put around each piece of work, on the thread that submits it} */
  public UnaryOperator<Runnable> decorator() {
    return decorator;
  }

  /** Collects settings. */
  public static final class Builder {
    private static final int HIGHEST = 1_000_000;

    private int concurrency = 64;
    private int queue = 10_000;
    private Duration closingTime = Duration.ofSeconds(5);
    private @Nullable ThreadFactory threads;
    private UnaryOperator<Runnable> decorator = work -> work;

    private Builder() {}

    /**
     * Sets how much runs at once.
     *
     * @param calls 1 to a million; 64 by default
     * @return this
     * @throws ConfigurationException when it is outside its bounds
     */
    public Builder concurrency(int calls) {
      if (calls < 1 || calls > HIGHEST) {
        throw new ConfigurationException("between one and a million calls may run at once");
      }
      this.concurrency = calls;
      return this;
    }

    /**
     * Sets how much waits; what comes then is refused at once.
     *
     * @param calls 1 to a million; 10 000 by default
     * @return this
     * @throws ConfigurationException when it is outside its bounds
     */
    public Builder queue(int calls) {
      if (calls < 1 || calls > HIGHEST) {
        throw new ConfigurationException("between one and a million calls may wait");
      }
      this.queue = calls;
      return this;
    }

    /**
     * Sets how long {@link SdkRuntime#close} lets run what runs before it interrupts it.
     *
     * @param time zero to an hour; 5 s by default
     * @return this
     * @throws ConfigurationException when it is outside its bounds
     */
    public Builder closingTime(Duration time) {
      if (time.isNegative() || time.compareTo(Duration.ofHours(1)) > 0) {
        throw new ConfigurationException("the closing time must be between zero and an hour");
      }
      this.closingTime = time;
      return this;
    }

    /**
     * Uses threads of the application, for example those that an application server manages.
     *
     * @param threads makes threads; they end when there is nothing to do
     * @return this
     */
    public Builder threads(ThreadFactory threads) {
      this.threads = threads;
      return this;
    }

    /**
     * Carries context over to the thread of the work, for example a logging context. Called where
     * the work is submitted; what it returns is run where the work is carried out, must run the
     * work exactly once, and must clean up after it: the thread is used again.
     *
     * @param decorator puts something around a piece of work
     * @return this
     */
    public Builder decorator(UnaryOperator<Runnable> decorator) {
      this.decorator = decorator;
      return this;
    }

    /** {@return the settings} */
    public AsyncSettings build() {
      return new AsyncSettings(this);
    }
  }
}
