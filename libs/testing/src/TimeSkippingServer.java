import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.temporal.internal.testservice.GRPCServerHelper;
import io.temporal.internal.testservice.TestServicesStarter;

/** Temporal's time-skipping test server with its clock set to an instant: PORT START_MILLIS. Ends with its input. */
class TimeSkippingServer {
  public static void main(String[] args) throws Exception {
    var services = new TestServicesStarter(true, Long.parseLong(args[1])).getServices();
    var server = NettyServerBuilder.forPort(Integer.parseInt(args[0]));
    GRPCServerHelper.registerServicesAndHealthChecks(services, server);
    server.build().start();
    System.in.read();
    System.exit(0);
  }
}
