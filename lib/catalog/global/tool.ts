/** Tools for work. The columns are explained in `../rows.ts`. */
export const TOOL = `
# tool
Airtable | https://status.airtable.com | statuspage
Asana | https://status.asana.com | statuspage | asana.com
Atlassian | https://status.atlassian.com | statuspage | atlassian.net atlassian.com bitbucket.org statuspage.io jira.com
Box | https://status.box.com | statuspage | box.com
Canva | https://www.canvastatus.com | statuspage
Cloudinary | https://status.cloudinary.com | statuspage
DocuSign | https://status.docusign.com | statuspage
Miro | https://status.miro.com | statuspage | miro.com
Squarespace | https://status.squarespace.com | statuspage | squarespace.com
Webflow | https://status.webflow.com | statuspage
Wikipedia | | | wikipedia.org
`;
