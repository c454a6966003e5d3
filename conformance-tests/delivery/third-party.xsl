<?xml version="1.0" encoding="UTF-8"?>
<!-- From an SBOM to the list of libraries that people read inside an executable jar. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:bom="http://cyclonedx.org/schema/bom/1.6">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:template match="/">
    <xsl:text>The libraries inside this jar, with the licence of each. Where there are several, any of them may be chosen.&#10;&#10;</xsl:text>
    <xsl:for-each select="bom:bom/bom:components/bom:component">
      <xsl:sort select="@bom-ref"/>
      <xsl:value-of select="concat(bom:group, ':', bom:name, ':', bom:version, '&#10;')"/>
      <xsl:for-each select="bom:licenses/bom:license">
        <xsl:value-of select="concat('    ', bom:id, bom:name)"/>
        <xsl:if test="bom:url">
          <xsl:value-of select="concat(', ', bom:url)"/>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
      </xsl:for-each>
      <xsl:for-each select="bom:licenses/bom:expression">
        <xsl:value-of select="concat('    ', ., '&#10;')"/>
      </xsl:for-each>
      <xsl:for-each select="bom:externalReferences/bom:reference[@type='website']">
        <xsl:value-of select="concat('    ', bom:url, '&#10;')"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
