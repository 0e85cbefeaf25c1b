package org.reprint.newsroom.doors.web.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.reprint.newsroom.words.settings.Settings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.Ordered;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;

/// Every bean of the server, in one place.
final class Beans {

    /// A page with its head goes out in one write to the socket.
    private static final int WRITE_BUFFER = 64 << 10;

    private static final int LONGEST_HEAD = 16 << 10;
    private static final long GRACE_MILLIS = 5_000;

    private Beans() {}

    /// Registers them.
    ///
    /// @param context to be filled, not yet refreshed
    static void register(
            GenericWebApplicationContext context, Settings.Serve serve, FrontDoor frontDoor, RouteList routes) {
        context.registerBean("tomcat", TomcatServletWebServerFactory.class, () -> tomcat(serve));
        context.registerBean("frontDoor", FilterRegistrationBean.class, () -> first(frontDoor));
        context.registerBean("dispatcherServlet", DispatcherServlet.class, () -> new DispatcherServlet(context));
        context.registerBean(
                "dispatcher",
                ServletRegistrationBean.class,
                () -> dispatcher(context.getBean(DispatcherServlet.class)));
        context.registerBean("routes", RouterFunction.class, () -> routes);
        context.registerBean("mapping", RouterFunctionMapping.class, Beans::mapping);
        context.registerBean("adapter", HandlerFunctionAdapter.class, HandlerFunctionAdapter::new);
        context.registerBean(
                "exceptions", HandlerExceptionResolver.class, () -> (request, response, handler, e) -> null);
        context.registerBean("lifecycleProcessor", DefaultLifecycleProcessor.class, Beans::graceful);
    }

    private static TomcatServletWebServerFactory tomcat(Settings.Serve serve) {
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(serve.port());
        tomcat.setAddress(WebServer.address(serve));
        tomcat.setShutdown(Shutdown.GRACEFUL);
        tomcat.setUriEncoding(StandardCharsets.UTF_8);
        tomcat.setDisableMBeanRegistry(true);
        tomcat.getSettings().setRegisterDefaultServlet(false);
        tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrors.class.getName());
            }
        });
        tomcat.addConnectorCustomizers(connector -> {
            connector.setXpoweredBy(false);
            connector.setEnableLookups(false);
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                tune(http);
            }
        });
        return tomcat;
    }

    private static void tune(AbstractHttp11Protocol<?> http) {
        http.setExecutor(new VirtualThreadExecutor("reader-"));
        http.setMaxKeepAliveRequests(-1);
        http.setMaxHttpRequestHeaderSize(LONGEST_HEAD);
        http.setMaxHttpResponseHeaderSize(LONGEST_HEAD);
        http.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BUFFER));
        ((AbstractProtocol<?>) http).setTcpNoDelay(true);
    }

    private static FilterRegistrationBean<FrontDoor> first(FrontDoor frontDoor) {
        FilterRegistrationBean<FrontDoor> registration = new FilterRegistrationBean<>(frontDoor);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.addUrlPatterns("/*");
        return registration;
    }

    private static ServletRegistrationBean<DispatcherServlet> dispatcher(DispatcherServlet servlet) {
        ServletRegistrationBean<DispatcherServlet> registration = new ServletRegistrationBean<>(servlet, "/");
        registration.setName("dispatcher");
        return registration;
    }

    /// The mapping makes converters for JSON, XML and more when it is given none; pages bring their bytes.
    private static RouterFunctionMapping mapping() {
        RouterFunctionMapping mapping = new RouterFunctionMapping();
        mapping.setMessageConverters(List.of(new StringHttpMessageConverter(StandardCharsets.UTF_8)));
        return mapping;
    }

    private static DefaultLifecycleProcessor graceful() {
        DefaultLifecycleProcessor processor = new DefaultLifecycleProcessor();
        processor.setTimeoutPerShutdownPhase(GRACE_MILLIS);
        return processor;
    }
}
