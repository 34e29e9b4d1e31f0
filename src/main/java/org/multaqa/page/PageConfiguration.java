package org.multaqa.page;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Configures the pages. Spring's own GraphiQL page is off, because it loads its parts
 * from other servers.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageConfiguration implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		// relative, because a proxy may add a path prefix and use another scheme
		registry.addRedirectViewController("/graphiql", "graphiql/");
		registry.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
	}

	/**
	 * The libraries have their versions in their paths, so they can be cached for ever.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		CacheControl forever = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
		registry.addResourceHandler("/_static/**")
			.addResourceLocations("classpath:/META-INF/resources/_static/")
			.setCacheControl(forever);
		registry.addResourceHandler("/webjars/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/")
			.setCacheControl(forever);
	}

	@Bean
	FilterRegistrationBean<ContentSecurityPolicyFilter> pagePolicy() {
		FilterRegistrationBean<ContentSecurityPolicyFilter> registration = new FilterRegistrationBean<>(
				new ContentSecurityPolicyFilter());
		registration.addUrlPatterns("/graphiql/*");
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

}
